/** Where entries of the register come from that the system makes itself. */
export const REGISTER_SOURCES = { published: '本系统主动公开的文件' } as const;

import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ButtonProps } from 'antd';

type Props = Omit<ButtonProps, 'type' | 'color' | 'variant'> & { href?: string; lead?: boolean };

/** A link to a page of the back office that looks like a button; `lead` for the one that leads on. */
export const LinkButton = createLink(function Anchor({ lead = false, ...props }: Props) {
  return <Button {...props} type={lead ? 'primary' : 'default'} />;
});

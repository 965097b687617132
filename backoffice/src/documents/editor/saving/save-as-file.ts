const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Hands a text to the person as a file that any browser and any office program opens. */
export function saveAsFile(name: string, title: string, body: string): void {
  const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escape(title)}</title><h1>${escape(title)}</h1>${body}</html>`;
  const url = URL.createObjectURL(new Blob([page], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

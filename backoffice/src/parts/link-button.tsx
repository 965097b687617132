import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ButtonProps } from 'antd';

/** A link to a page of the back office that looks like a button. */
export const LinkButton = createLink(function Anchor(props: ButtonProps & { href?: string }) {
  return <Button {...props} />;
});

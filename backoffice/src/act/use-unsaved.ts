import { useBlocker } from '@tanstack/react-router';
import { App } from 'antd';
import { useRef } from 'react';
import { generalText } from '../text/general.ts';
import { useText } from '../text/use-text.ts';

export interface Unsaved {
  /** Something was changed. */
  readonly touch: () => void;
  /** Everything is saved, or given up. */
  readonly clear: () => void;
  readonly isTouched: () => boolean;
  /** Asks when something is unsaved; resolves to whether it may be given up. */
  readonly mayLeave: () => Promise<boolean>;
}

/**
 * Warns before unsaved changes are lost: by a link, by the browser's back, by closing or reloading the window.
 * `also` tells of changes besides those that `touch` announced; `settle` tries to save them before anybody is asked, when
 * a link or the browser's back leaves the page.
 */
export function useUnsaved(also: () => boolean = () => false, settle?: () => Promise<boolean>): Unsaved {
  const { modal } = App.useApp();
  const t = useText(generalText);
  const touched = useRef(false);
  const isUnsaved = (): boolean => touched.current || also();
  const mayLeave = async (): Promise<boolean> =>
    !isUnsaved() ||
    new Promise((resolve) => {
      modal.confirm({
        title: t.unsaved,
        content: t.unsavedHint,
        okText: t.discard,
        cancelText: t.stay,
        autoFocusButton: 'cancel',
        onOk: () => resolve(true),
        onCancel: () => resolve(false),
      });
    });
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || (await settle?.())) return false;
      return !(await mayLeave());
    },
    enableBeforeUnload: isUnsaved,
  });
  return {
    touch: () => {
      touched.current = true;
    },
    clear: () => {
      touched.current = false;
    },
    isTouched: () => touched.current,
    mayLeave,
  };
}

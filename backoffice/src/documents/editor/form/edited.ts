import { Form } from 'antd';
import { createContext, useContext } from 'react';

/** Told when a field was changed by something else than typing into it. */
export const EditedContext = createContext<() => void>(() => undefined);

/** Sets a field as if it had been typed: what watches the form is told. */
export function useEdited(): (name: string, value: unknown) => void {
  const instance = Form.useFormInstance();
  const tell = useContext(EditedContext);
  return (name, value) => {
    instance.setFieldValue(name, value);
    tell();
  };
}

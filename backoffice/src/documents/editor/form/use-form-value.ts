import { Form } from 'antd';

/** The value of one field while it is being edited. */
export function useFormValue<T>(name: string): T | undefined {
  return Form.useWatch<T | undefined>(name, Form.useFormInstance());
}

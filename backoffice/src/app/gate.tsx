import { Outlet } from '@tanstack/react-router';
import { Loading } from '../parts/loading.tsx';
import { Problems } from '../parts/problems.tsx';
import { Shell } from '../shell/shell.tsx';
import { FirstPassword } from '../sign-in/first-password.tsx';
import { SignIn } from '../sign-in/sign-in.tsx';
import { DeskProvider } from './desk-provider.tsx';
import { useMe } from './session.ts';

/** Lets in who is signed in and has a password of their own. */
export function Gate() {
  const { me, error } = useMe();
  if (error) return <Problems error={error} />;
  if (me === undefined) return <Loading />;
  if (me === null) return <SignIn />;
  if (me.mustChangePassword) return <FirstPassword login={me.person.login} />;
  return (
    <DeskProvider me={me}>
      <Shell>
        <Outlet />
      </Shell>
    </DeskProvider>
  );
}

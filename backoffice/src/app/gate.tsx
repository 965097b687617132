import { Outlet } from '@tanstack/react-router';
import { Loading } from '../parts/loading.tsx';
import { Problems } from '../parts/problems.tsx';
import { Shell } from '../shell/shell.tsx';
import { FirstPassword } from '../sign-in/first-password.tsx';
import { Leave } from '../sign-in/leave.tsx';
import { SignIn } from '../sign-in/sign-in.tsx';
import { wayBack } from '../sign-in/way-back.ts';
import { DeskProvider } from './desk-provider.tsx';
import { useMe } from './session.ts';

/** Lets in who is signed in and has a password of their own. */
export function Gate() {
  const { me, error } = useMe();
  if (error) return <Problems error={error} />;
  if (me === undefined) return <Loading />;
  if (me === null) return <SignIn />;
  if (me.mustChangePassword) return <FirstPassword login={me.person.login} />;
  const back = wayBack(window.location.search);
  if (back) return <Leave to={back} />;
  return (
    <DeskProvider me={me}>
      <Shell>
        <Outlet />
      </Shell>
    </DeskProvider>
  );
}

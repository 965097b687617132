import './app/schemas.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Office } from './app/office.tsx';
import { installLook } from './look/install-look.ts';
import './look/base.css';
import './look/forms.css';

installLook();
createRoot(document.getElementById('office')!).render(
  <StrictMode>
    <Office />
  </StrictMode>,
);

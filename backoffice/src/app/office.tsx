import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App, ConfigProvider } from 'antd';
import english from 'antd/locale/en_US';
import chinese from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, useMemo, useState } from 'react';
import { THEME } from '../look/theme.ts';
import type { Language } from '../text/say.ts';
import { LanguageContext } from '../text/use-text.ts';
import { markRequired } from '../fields/mark-required.tsx';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';

const KEPT = 'gongkai.language';

/** The whole application with what every screen needs around it. */
export function Office() {
  const [language, choose] = useState<Language>(() => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh'));
  useEffect(() => {
    localStorage.setItem(KEPT, language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  }, [language]);
  const spoken = useMemo(() => ({ language, choose }), [language]);
  return (
    <LanguageContext value={spoken}>
      <ConfigProvider
        theme={THEME}
        locale={language === 'zh' ? chinese : english}
        componentSize="middle"
        button={{ autoInsertSpace: false }}
        form={{ requiredMark: markRequired, scrollToFirstError: true }}
      >
        <App message={{ duration: 4, maxCount: 2 }}>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </App>
      </ConfigProvider>
    </LanguageContext>
  );
}

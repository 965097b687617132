import { useContext } from 'react';
import { shellText } from '../text/shell.ts';
import { LanguageContext, useText } from '../text/use-text.ts';

/** Offers the other language by its own name. */
export function LanguageSwitch() {
  const { language, choose } = useContext(LanguageContext);
  const t = useText(shellText);
  return (
    <button
      type="button"
      className="link-button"
      lang={language === 'zh' ? 'en' : 'zh-CN'}
      onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
    >
      {t.language}
    </button>
  );
}

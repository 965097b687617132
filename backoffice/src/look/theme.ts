import type { ThemeConfig } from 'antd';
import { LOOK } from '../../../src/kernel/look/contract.ts';

const { colour, font, size } = LOOK;

/** The component library in the house's look: paper, ink, one blue; no shadows but for menus and dialogs, no motion. */
export const THEME: ThemeConfig = {
  token: {
    colorPrimary: colour.indigo,
    colorPrimaryHover: colour.indigoHover,
    colorPrimaryBg: colour.indigoTint,
    colorLink: colour.indigo,
    colorLinkHover: colour.indigoHover,
    colorInfo: colour.indigo,
    colorInfoBg: colour.indigoTint,
    colorError: colour.cinnabar,
    colorErrorBg: colour.cinnabarTint,
    colorWarning: colour.amber,
    colorWarningBg: colour.amberTint,
    colorSuccess: colour.pine,
    colorSuccessBg: colour.pineTint,
    colorText: colour.ink,
    colorTextBase: colour.ink,
    colorTextHeading: colour.ink,
    colorTextSecondary: colour.inkSoft,
    colorTextTertiary: colour.inkSoft,
    colorTextDescription: colour.inkSoft,
    colorTextPlaceholder: colour.inkSoft,
    colorTextDisabled: colour.inkSoft,
    colorIcon: colour.inkSoft,
    colorBgLayout: colour.paper,
    colorBgContainer: colour.surface,
    colorBorder: colour.lineStrong,
    colorBorderSecondary: colour.line,
    colorSplit: colour.line,
    fontFamily: font.sans,
    fontSize: size.officeText,
    lineHeight: size.officeLineHeight,
    borderRadius: size.radius,
    borderRadiusLG: size.radius,
    borderRadiusSM: size.radius,
    sizeUnit: size.grid,
    motion: false,
    wireframe: false,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: {
      headerBg: colour.paper,
      headerColor: colour.inkSoft,
      cellPaddingBlockSM: 6,
      cellPaddingInlineSM: 8,
    },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
  },
};

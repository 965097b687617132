import type { Agency } from '../../modules/identity/index.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { errorSummary } from '../parts/form/error-summary.ts';
import { fileField, selectField, textArea, textField } from '../parts/form/field.ts';
import type { FormState } from '../parts/form/form-state.ts';
import { radioGroup } from '../parts/form/radio-group.ts';
import { requestSteps } from '../parts/steps.ts';

export interface RequestFormData {
  readonly agencies: readonly Agency[];
  readonly form: FormState;
  /** One-time text by which the form is known when it is sent twice. */
  readonly formToken: string;
}

const IDENTITY_KINDS = '.pdf,.png,.jpg,.jpeg';
const MATERIAL_KINDS = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx';

/** The request form: what Art. 29 asks for and nothing else; there is no purpose of use (Art. 27). */
export function requestFormPage(ctx: PageContext, { agencies, form, formToken }: RequestFormData): Page {
  const { t } = ctx;
  const { fields } = t.request;
  const hasErrors = form.problems.length > 0;
  return {
    title: hasErrors ? `${t.frame.errorTitle}${t.request.formTitle}` : t.request.formTitle,
    section: 'request_entry',
    isPrivate: true,
    crumbs: [
      { label: t.request.title, path: '/request' },
      { label: t.request.formTitle, path: '/request/form' },
    ],
    body: html`<div class="page-head">
        <h1>${t.request.formTitle}</h1>
        <p class="lead">${t.request.formLead}</p>
      </div>
      ${requestSteps(ctx, 'form')} ${errorSummary(ctx, form, Object.keys(fields))}
      <form
        class="form"
        action="${ctx.href('/request/form')}"
        method="post"
        enctype="multipart/form-data"
        novalidate
        data-once
      >
        <input type="hidden" name="formToken" value="${formToken}" autocomplete="off" />
        ${agencyGroup(ctx, agencies, form)} ${matterGroup(ctx, form)} ${applicantGroup(ctx, form)}
        ${deliveryGroup(ctx, form)}
        <p class="notice">${t.request.privacy}</p>
        <p class="form-end"><button class="button" type="submit">${t.request.submit}</button></p>
      </form>`,
  };
}

function agencyGroup(ctx: PageContext, agencies: readonly Agency[], form: FormState): Html {
  const { fields, groups, agencyPlaceholder } = ctx.t.request;
  return html`<div class="form-group" role="group" aria-labelledby="group-agency">
    <h2 id="group-agency">${groups.agency}</h2>
    ${selectField(ctx, form, {
      id: 'agencyId',
      ...fields.agencyId,
      required: true,
      placeholder: agencyPlaceholder,
      options: agencies.map(({ id, name }) => [id, name]),
    })}
  </div>`;
}

function matterGroup(ctx: PageContext, form: FormState): Html {
  const { fields, groups } = ctx.t.request;
  return html`<div class="form-group" role="group" aria-labelledby="group-matter">
    <h2 id="group-matter">${groups.matter}</h2>
    ${textArea(ctx, form, {
      id: 'description',
      ...fields.description,
      required: true,
      rows: 6,
      maxLength: 5000,
    })}
    ${textField(ctx, form, { id: 'documentNumber', ...fields.documentNumber, short: true, maxLength: 100 })}
    ${fileField(ctx, form, { id: 'attachments', ...fields.attachments, accept: MATERIAL_KINDS, multiple: true })}
  </div>`;
}

function applicantGroup(ctx: PageContext, form: FormState): Html {
  const { fields, groups, applicantTypes } = ctx.t.request;
  return html`<div class="form-group" role="group" aria-labelledby="group-applicant">
    <h2 id="group-applicant">${groups.applicant}</h2>
    ${radioGroup(ctx, form, {
      id: 'applicantType',
      ...fields.applicantType,
      required: true,
      options: Object.entries(applicantTypes),
    })}
    ${textField(ctx, form, {
      id: 'applicantName',
      ...fields.applicantName,
      required: true,
      autocomplete: 'name',
      maxLength: 100,
    })}
    ${textField(ctx, form, { id: 'contactPerson', ...fields.contactPerson, short: true, maxLength: 50 })}
    ${textField(ctx, form, {
      id: 'phone',
      ...fields.phone,
      type: 'tel',
      autocomplete: 'tel',
      short: true,
      maxLength: 40,
    })}
    ${textField(ctx, form, {
      id: 'email',
      ...fields.email,
      type: 'email',
      autocomplete: 'email',
      maxLength: 200,
    })}
    ${textField(ctx, form, {
      id: 'address',
      ...fields.address,
      autocomplete: 'street-address',
      maxLength: 300,
    })}
    <div class="field-row">
      ${textField(ctx, form, {
        id: 'postcode',
        ...fields.postcode,
        autocomplete: 'postal-code',
        short: true,
        maxLength: 10,
      })}
      ${textField(ctx, form, { id: 'fax', ...fields.fax, type: 'tel', short: true, maxLength: 40 })}
    </div>
    ${textField(ctx, form, { id: 'identityNumber', ...fields.identityNumber, short: true, maxLength: 50 })}
    ${fileField(ctx, form, { id: 'identityProof', ...fields.identityProof, accept: IDENTITY_KINDS })}
  </div>`;
}

function deliveryGroup(ctx: PageContext, form: FormState): Html {
  const { fields, groups, wantedForms, deliveries } = ctx.t.request;
  return html`<div class="form-group" role="group" aria-labelledby="group-delivery">
    <h2 id="group-delivery">${groups.delivery}</h2>
    ${radioGroup(ctx, form, {
      id: 'wantedForm',
      ...fields.wantedForm,
      required: true,
      options: Object.entries(wantedForms),
    })}
    ${radioGroup(ctx, form, {
      id: 'delivery',
      ...fields.delivery,
      required: true,
      options: Object.entries(deliveries),
    })}
  </div>`;
}

import { ANSWER, FEE } from '../choices.ts';
import type { ColumnSpec } from './spec.ts';

/** Whom the service helps, at what price, and how one gets it. */
export const WHOM = {
  eligibility: {
    headers: ['кому допомагають', 'отримувачі'],
    type: 'recipientList',
    example: 'older-people; persons-with-disabilities',
    hsds: 'service.eligibility_description',
  },
  eligibility_note: {
    headers: ['примітка про отримувачів'],
    type: 'text',
    detail: 'eligibilityNote',
    example: 'Люди з інвалідністю І та ІІ груп',
    hsds: 'service.eligibility_description',
  },
  fees: {
    headers: ['вартість', 'плата'],
    type: 'choice',
    choices: FEE,
    example: 'free',
    hsds: 'cost_option.option',
  },
  fees_note: {
    headers: ['примітка про плату'],
    type: 'text',
    detail: 'feesNote',
    example: 'Залежить від доходу сім’ї',
    hsds: 'service.fees_description',
  },
  documents: {
    headers: ['документи'],
    type: 'text',
    detail: 'documents',
    example: 'Заява; документ, що посвідчує особу',
    hsds: 'required_document.document',
  },
  application: {
    headers: ['як отримати', 'як звернутися'],
    type: 'text',
    detail: 'application',
    example: 'Заява до ЦНАП або за телефоном',
    hsds: 'service.application_process',
  },
  referral_required: {
    headers: ['потрібне направлення', 'чи потрібне направлення'],
    type: 'choice',
    choices: ANSWER,
    example: 'no',
    hsds: 'attribute',
  },
  referral_from: {
    headers: ['хто направляє', 'від кого направлення'],
    type: 'text',
    detail: 'referralFrom',
    example: 'Сімейний лікар',
    hsds: 'attribute',
  },
} as const satisfies Record<string, ColumnSpec>;

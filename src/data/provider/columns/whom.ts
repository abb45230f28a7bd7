import { ANSWER, FEE } from '../choices.ts';
import type { ColumnSpec } from './spec.ts';

/** Whom the service helps, at what price, and how one gets it. */
export const WHOM = {
  eligibility: {
    headers: ['кому допомагають', 'отримувачі'],
    meaning: {
      uk: 'Групи людей із переліку, через ;. Порожньо — джерело не каже',
      en: 'Groups of people of the list, divided by ;. Empty: the source does not say',
    },
    type: 'recipientList',
    example: 'older-people; persons-with-disabilities',
    hsds: 'service.eligibility_description',
  },
  eligibility_note: {
    headers: ['примітка про отримувачів'],
    meaning: { uk: 'Умови для отримувачів', en: 'Conditions for recipients' },
    type: 'text',
    detail: 'eligibilityNote',
    example: 'Люди з інвалідністю І та ІІ груп',
    hsds: 'service.eligibility_description',
  },
  fees: {
    headers: ['вартість', 'плата'],
    meaning: { uk: 'Чи платять за послугу', en: 'Whether the service is paid for' },
    type: 'choice',
    choices: FEE,
    example: 'free',
    hsds: 'cost_option.option',
  },
  fees_note: {
    headers: ['примітка про плату'],
    meaning: { uk: 'Умови оплати', en: 'Terms of payment' },
    type: 'text',
    detail: 'feesNote',
    example: 'Залежить від доходу сім’ї',
    hsds: 'service.fees_description',
  },
  documents: {
    headers: ['документи'],
    meaning: { uk: 'Які документи потрібні', en: 'Which documents are needed' },
    type: 'text',
    detail: 'documents',
    example: 'Заява; документ, що посвідчує особу',
    hsds: 'required_document.document',
  },
  application: {
    headers: ['як отримати', 'як звернутися'],
    meaning: { uk: 'Як отримати послугу', en: 'How to get the service' },
    type: 'text',
    detail: 'application',
    example: 'Заява до ЦНАП або за телефоном',
    hsds: 'service.application_process',
  },
  referral_required: {
    headers: ['потрібне направлення', 'чи потрібне направлення'],
    meaning: { uk: 'Чи потрібне направлення', en: 'Whether a referral is needed' },
    type: 'choice',
    choices: ANSWER,
    example: 'no',
    hsds: 'attribute',
  },
  referral_from: {
    headers: ['хто направляє', 'від кого направлення'],
    meaning: { uk: 'Хто направляє', en: 'Who refers' },
    type: 'text',
    detail: 'referralFrom',
    example: 'Сімейний лікар',
    hsds: 'attribute',
  },
} as const satisfies Record<string, ColumnSpec>;

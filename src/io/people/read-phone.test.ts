import { describe, expect, it } from 'vitest';
import { readPhone } from './read-phone.ts';

describe('telephones', () => {
  it.each([
    ['13812345678', '13812345678'],
    ['138 1234 5678', '13812345678'],
    ['138-1234-5678', '13812345678'],
    ['+86 13812345678', '13812345678'],
    ['１３８１２３４５６７８', '13812345678'],
    ['13812345678/13912345678', '13812345678、13912345678'],
    ['0571-88886666', '0571-88886666'],
    ['661234', '661234'],
    ['无', ''],
    ['', ''],
  ])('IO-PHONE: %s is %s', (raw, phone) => {
    expect(readPhone(raw)).toEqual({ phone });
  });

  it('IO-PHONE: a mobile number of another length, a rounded one and words are doubts', () => {
    expect(readPhone('1381234567').wrongLength).toBe('1381234567');
    expect(readPhone('138123456789').wrongLength).toBe('138123456789');
    expect(readPhone('1.38123E+10').unclear).toBe('1.38123E+10');
    expect(readPhone('见微信').unclear).toBe('见微信');
  });
});

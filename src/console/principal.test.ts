import { describe, expect, it } from 'vitest';
import { principalOf } from './principal.ts';

const session = (arn: string) => JSON.stringify({ accountId: '111122223333', sessionARN: arn, displayName: 'x' });

describe('principalOf', () => {
  it.each([
    ['arn:aws:iam::111122223333:root', 'root'],
    ['arn:aws-eusc:iam::111122223333:root', 'root'],
    ['arn:aws:iam::111122223333:user/root', 'user'],
    ['arn:aws-cn:iam::111122223333:user/path/ann', 'user'],
    ['arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Admin_0a/ann', 'role'],
    ['arn:aws:sts::111122223333:federated-user/ann', 'role'],
    ['arn%3Aaws%3Aiam%3A%3A111122223333%3Aroot', 'root'],
    ['arn:aws-us-gov:sts::111122223333:assumed-role/Admin/root', 'role'],
    ['arn:aws:s3:::bucket', 'unknown'],
    ['arn:aws:iam::111122223333:rooted', 'unknown'],
    ['arn:aws:sts::111122223333:root', 'unknown'],
    ['arn:aws:iam::111122223333:assumed-role/x', 'unknown'],
    ['arn:aws:iam::1111:root', 'unknown'],
    ['x arn:aws:iam::111122223333:root', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (arn, kind) => expect(principalOf(session(arn))).toBe(kind));

  it.each([null, '', '{', 'null', '[]', '"root"', '{"sessionARN":7}', '%', 'x'.repeat(30_000)])(
    'never throws on %j',
    (content) => expect(principalOf(content)).toBe('unknown'),
  );

  it('reads an encoded tag', () =>
    expect(principalOf(encodeURIComponent(session('arn:aws:iam::111122223333:root')))).toBe('root'));
});

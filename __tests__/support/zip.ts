import { crc32, deflateRawSync } from 'node:zlib';

export type ZipPart = {
  readonly path: string;
  readonly content: Buffer | string;
  /** What the directory says of the unpacked size, when that is not the truth. */
  readonly declared?: number;
  readonly stored?: boolean;
};

/** A zip archive as runners upload them, or one that lies. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { path, content, declared, stored } of parts) {
    const bytes = Buffer.from(content);
    const packed = stored === true ? bytes : deflateRawSync(bytes);
    const name = Buffer.from(path);
    const head = Buffer.alloc(22);
    head.writeUInt16LE(stored === true ? 0 : 8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.byteLength, 14);
    head.writeUInt32LE(declared ?? bytes.byteLength, 18);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.byteLength, 0);
    const common = Buffer.concat([head, lengths]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common.subarray(0, 26), name, packed]);
    const central = Buffer.alloc(46);
    central.write('PK\x01\x02', 0, 'latin1');
    common.copy(central, 6, 0, 26);
    central.writeUInt32LE(at, 42);
    directory.push(central, name);
    bodies.push(local);
    at += local.byteLength;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.byteLength, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, central, end]);
}

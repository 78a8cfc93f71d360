// SPDX-License-Identifier: Apache-2.0
package dev.mcc.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts of one character per byte, as files are read, on their way to somebody else. */
public final class ByteText {
  private ByteText() {}

  /** The characters that the bytes mean: UTF-8 where they are that, ISO-8859-1 where not. */
  public static String unicode(String bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException latin1) {
      return bytes;
    }
  }
}

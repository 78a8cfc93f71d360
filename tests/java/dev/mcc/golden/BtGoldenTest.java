// SPDX-License-Identifier: Apache-2.0
package dev.mcc.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Address test mode answers as the real sendmail did when the cases of {@link BtCase} were
 * recorded. {@code BtGoldenPeersTest} records them.
 */
class BtGoldenTest {
  private static final int FEWEST = 120;

  @Test
  void thereAreEnough() throws IOException {
    assertTrue(BtCase.all().size() >= FEWEST);
  }

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    return BtCase.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.job().name(), () -> check(one)));
  }

  private static void check(BtCase one) throws IOException, InterruptedException {
    BtRun expected = one.expected();
    BtRun own = OwnBt.run(BtCase.ENVIRONMENT, one.job()).masked();
    assertEquals(expected.out(), own.out());
    assertEquals(expected.status(), own.status(), "exit status");
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mcc.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressGeneratorTest {
  @Test
  void theSameSeedGivesTheSameAddresses() {
    List<String> addresses = new AddressGenerator(1).generate(2100);
    assertEquals(addresses, new AddressGenerator(1).generate(2100));
    assertTrue(addresses.size() >= 2100);
    assertEquals(addresses.size(), new HashSet<>(addresses).size());
  }

  @Test
  void everyShapeIsThere() {
    List<String> addresses = new AddressGenerator(1).generate(2100);
    for (String shape :
        List.of(
            "[^@]+",
            ".*@\\[[0-9.]+\\].*",
            ".*@\\[IPv6:.*",
            "@[^:]+,@[^:]+:.+@.+",
            ".*!.*!.*",
            ".*%.*@.*",
            "\".* .*\"@.*",
            ".*@.*\\.",
            ".*@.*@.*",
            ".{256,}",
            ".*\\.REDIRECT",
            ".*\\.UUCP",
            ".*\\+.*@.*",
            ":include:.*",
            "\\|.*",
            "/.*",
            ".*:.*;",
            "")) {
      assertTrue(addresses.stream().anyMatch(a -> a.matches(shape)), shape);
    }
  }
}

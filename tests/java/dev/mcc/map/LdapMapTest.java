// SPDX-License-Identifier: Apache-2.0
package dev.mcc.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LDAP maps, with the answers of the real program on the same directory. */
class LdapMapTest {
  private static final String BASE = "dc=example,dc=org";

  @TempDir Path root;
  private InMemoryDirectoryServer server;

  @BeforeEach
  void start() throws LDAPException, LDIFException, IOException {
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
    config.setSchema(null);
    config.addAdditionalBindCredentials("cn=admin," + BASE, "secret");
    config.setListenerConfigs(
        InMemoryListenerConfig.createLDAPConfig("test", InetAddress.getLoopbackAddress(), 0, null));
    server = new InMemoryDirectoryServer(config);
    server.add("dn: " + BASE, "objectClass: domain", "dc: example");
    person("joe", "Joe User", "mail: joe@mail.example.org", "mail: joe2@mail.example.org");
    person("ann", "Ann, X", "mail: ann@hub.example.net", "description: 100% %0 %1");
    person("ann2", "Ann Two", "mail: ann2@hub.example.net");
    server.add(
        "dn: cn=rec," + BASE,
        "objectClass: groupOfNames",
        "cn: rec",
        "member: uid=joe," + BASE,
        "member: uid=ann," + BASE,
        "labeledURI: ldap:///" + BASE + "?mail?sub?(uid=ann2)",
        "mail: rec@x");
    server.startListening();
    Files.createDirectories(root.resolve("etc"));
    Files.writeString(root.resolve("etc/secret"), "secret\n");
    Files.writeString(root.resolve("etc/wrong"), "wrong\n");
  }

  private void person(String uid, String name, String... more) throws LDAPException, LDIFException {
    String[] lines = new String[5 + more.length];
    lines[0] = "dn: uid=" + uid + "," + BASE;
    lines[1] = "objectClass: inetOrgPerson";
    lines[2] = "uid: " + uid;
    lines[3] = "cn: " + name;
    lines[4] = "sn: User";
    System.arraycopy(more, 0, lines, 5, more.length);
    server.add(lines);
  }

  @AfterEach
  void stop() {
    server.shutDown(true);
  }

  private MapWorkbench bench(String flags) {
    MapWorkbench bench = new MapWorkbench(MapPolicy.REAL, TestWorld.below(root, false));
    return bench.declare(
        "l ldap " + flags + " -h127.0.0.1 -p" + server.getListenPort() + " -b " + BASE);
  }

  private String answer(String flags, String key) {
    MapWorkbench bench = bench(flags);
    String printed = bench.map("l", key).printed();
    bench.session().program().map("l").close(bench.session());
    return printed.replace("map_lookup: l (" + key + ") ", "").strip();
  }

  @Test
  void keysAreFound() {
    assertEquals("returns joe@mail.example.org (0)", answer("-k(uid=%0) -vmail", "joe"));
    assertEquals("returns joe@mail.example.org (0)", answer("-k (uid=%s) -v mail", "JOE"));
    assertEquals("no match (68)", answer("-k(uid=%0) -vmail", "nobody"));
    assertEquals("returns ann@hub.example.net (0)", answer("-k(cn=%0) -vmail", "Ann, X"));
    assertEquals("returns 100% ann  (0)".strip(), answer("-k(uid=%0) -vdescription", "ann"));
    assertEquals("returns joe.X (0)", answer("-k(uid=%0) -vmail -m -a.X", "joe"));
  }

  @Test
  void keysAreEscapedOrNot() {
    assertEquals("no match (68)", answer("-k(uid=%0) -vmail", "j*"));
    assertEquals("returns joe@mail.example.org (0)", answer("-k(uid=%s) -vmail", "j*"));
    assertEquals(
        "Error in ldap_search in map l: Bad search filter\nno match (75)",
        answer("-k(uid=%s) -vmail", "a(b"));
  }

  @Test
  void valuesAreJoined() {
    assertEquals(
        "returns joe@mail.example.org,joe2@mail.example.org (0)",
        answer("-k(uid=%0) -vmail -z,", "joe"));
    assertEquals(
        "returns ann@hub.example.net:ann2@hub.example.net (0)",
        answer("-k(uid=%0*) -vmail -z:", "ann"));
    assertEquals("no match (68)", answer("-k(uid=%0*) -vmail -1", "ann"));
    assertEquals("returns mail (0)", answer("-k(uid=%0) -vmail -n", "joe"));
    assertEquals("returns mail=ann@hub.example.net (0)", answer("-k(uid=%0) -vmail -V=", "ann"));
  }

  @Test
  void entriesReferToOthers() {
    assertEquals(
        "returns ann@hub.example.net,joe@mail.example.org,joe2@mail.example.org (0)",
        answer("-k(cn=%0) -vmember:DN:groupOfNames,mail:NORMAL:inetOrgPerson -z,", "rec"));
    assertEquals(
        "returns rec@x,ann2@hub.example.net (0)",
        answer("-k(cn=%0) -vlabeledURI:URL,mail -z,", "rec"));
  }

  @Test
  void argumentsGoIntoTheFilter() {
    MapWorkbench bench = bench("-K -k(&(uid=%0)(sn=%1)) -vmail");
    assertEquals("joe@mail.example.org", bench.rule("l", "joe", "User").value());
    assertEquals(null, bench.rule("l", "joe", "Us*").value());
  }

  @Test
  void failuresAreTold() {
    assertEquals(
        "Error getting LDAP results, map=l, name=ann: Size limit exceeded\nno match (75)",
        answer("-k(uid=%0*) -vmail -z: -Z1", "ann"));
    assertEquals(
        "returns joe@mail.example.org (0)",
        answer("-k(uid=%0) -vmail -dcn=admin," + BASE + " -Msimple -P/etc/secret", "joe"));
    String refused = answer("-k(uid=%0) -vmail -dcn=admin," + BASE + " -Msimple -P/etc/wrong", "x");
    assertEquals(
        "ldap_init/ldap_bind failed to 127.0.0.1 in map l: Operation now in progress\n"
            + "no match (75)",
        refused);
    server.shutDown(true);
    assertEquals(
        "ldap_init/ldap_bind failed to 127.0.0.1 in map l: Transport endpoint is not connected\n"
            + "no match (75)",
        answer("-k(uid=%0) -vmail", "joe"));
  }

  @Test
  void mapsShareConnections() {
    MapWorkbench bench = bench("-k(uid=%0) -vmail").debug(38, 2);
    bench.declare(
        "m ldap -k(cn=%0) -vmail -h127.0.0.1 -p" + server.getListenPort() + " -b " + BASE);
    assertEquals(
        "ldapmap_open(l, 0): opening new connection\nmap_lookup: l (joe) returns"
            + " joe@mail.example.org (0)\nldapmap_open(m, 0): using cached connection\n"
            + "map_lookup: m (rec) returns rec@x (0)\n",
        bench.map("l", "joe").map("m", "rec").printed());
    bench.session().program().map("l").close(bench.session());
    assertEquals(
        "ldapmap_close(l)\nldapmap_close(l): closed m (shared LDAP connection)\n", bench.printed());
  }
}

package dev.mcc.rewrite;
import dev.mcc.cf.read.CfReader;
import dev.mcc.map.*;
import dev.mcc.rewrite.load.*;
import dev.mcc.rewrite.world.*;
import dev.mcc.source.SourceFile;
import java.nio.file.*;
import java.util.*;
import java.time.InstantSource;
public class Cnt {
  public static void main(String[] args) throws Exception {
    Path cf = Path.of(args[0]);
    FileAccess files = RootedFiles.below(Path.of(args[1]));
    HostIdentity host = new HostIdentity("mail.example.org","mail.example.org",List.of("mail"),List.of("127.0.0.1"),List.of("127.0.0.1"),"root");
    World world = new World(host, InstantSource.system(), Users.NONE, files, NameService.NONE, false, false);
    Program program = Loader.load(new LoadRequest(CfReader.read(SourceFile.of(cf.toString(), Files.readAllBytes(cf))), world, new StandardMaps(MapPolicy.REAL), List.of()));
    int[] n = new int[10];
    Map<String,Integer> cand=new TreeMap<>(), fail=new TreeMap<>();
    RewriteListener l = new RewriteListener() {
      public boolean followsRules() { return true; }
      public void entered(Ruleset r, int d, Workspace w) { n[0]++; n[5]+=w.size();System.out.println("  ".repeat(d)+"> "+r.name()+" "+r.rules().size()+" rules: "+w);}
      public void trying(Ruleset r, Rule rule, Workspace w, int times) { n[1]++; if (r.index().next(rule.number()-1,w)==rule.number()-1) {n[2]++; n[9]=1;} else n[9]=0; }
      public void failed(Ruleset r, Rule rule) { if (n[9]==1) {n[3]++; System.out.println("    fail "+r.name()+" "+rule.number()+" "+rule.left().stream().map(t->Metacharacters.spelled(t.text())).toList());} }
      public void matched(Ruleset r, Rule rule, Bindings b) { n[4]++; System.out.println("    match "+r.name()+" "+rule.number()+" "+rule.left().stream().map(t->Metacharacters.spelled(t.text())).toList()); }
      public void lookingUp(String m, String k, List<String> a) { n[6]++; System.out.println("   lookup "+m+" "+k);}
    };
    Session session = new Session(program, world, l);
    Rewriter rw = new Rewriter(session);
    Workspace w = new Workspace();
    int c=0;
    for (String line : Files.readAllLines(Path.of(args[2])).subList(0, Integer.parseInt(args[3]))) {
      String[] p = line.split(" ");
      program.tokens().tokenizer().tokenize(p[1],0,',',Tokenizer.Mode.OPERATORS,program.tokens(),Tokenizer.Complaints.SILENT,w);
      for (String r : p[0].split(",")) rw.rewrite(w, RulesetName.find(r, session));
      c++;
    }
    System.out.printf("per address: entered %.1f tried %.1f candidates %.1f failedcand %.1f matched %.1f avgsize %.1f lookups %.1f%n", n[0]/(double)c, n[1]/(double)c,n[2]/(double)c,n[3]/(double)c,n[4]/(double)c,n[5]/(double)n[0],n[6]/(double)c);
  }
}

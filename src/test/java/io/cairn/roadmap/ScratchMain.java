package io.cairn.roadmap;
import java.util.*;
public class ScratchMain {
  public static void main(String[] a) {
    for (int n : new int[]{20, 60, 120, 200, 400, 2000}) for (double e : new double[]{0.7, 1.2, 2.0}) for (double f: new double[]{0.3,0.6,0.9}){
      double gap=0,max=0; double t=0,tm=0; int exact=0; int reps = n>=2000?2:10;
      for (int s=0;s<reps;s++) { WorkGraph g=RandomGraphs.of(s*7+n,n,e); long t0=System.nanoTime(); var o=BudgetedChoice.of(g,(long)(f*g.work(g.all()))); double d=(System.nanoTime()-t0)/1e6; t+=d; tm=Math.max(tm,d); gap+=o.gap(); max=Math.max(max,o.gap()); if(o.method()==Quality.ChoiceMethod.EXACT)exact++;}
      System.out.printf("n=%d e=%.1f f=%.1f exact=%d/%d meangap=%.4f max=%.4f time=%.1f ms max %.1f%n", n,e,f,exact,reps,gap/reps,max,t/reps,tm);
    }
  }
}

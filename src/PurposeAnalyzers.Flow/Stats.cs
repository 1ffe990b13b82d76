namespace PurposeAnalyzers.Flow;
public static class Stats {
  public static readonly System.Collections.Concurrent.ConcurrentDictionary<string,long> C = new();
  public static void Add(string k,long n=1)=>C.AddOrUpdate(k,n,(_,o)=>o+n);
  public static long T()=>System.Diagnostics.Stopwatch.GetTimestamp();
  public static void Time(string k,long t){Add(k+".us",(System.Diagnostics.Stopwatch.GetTimestamp()-t)/(System.Diagnostics.Stopwatch.Frequency/1000000)); Add(k);}
}

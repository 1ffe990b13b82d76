namespace PurposeAnalyzers.Rules;

/// <summary>
/// How findings say which data goes into which target: <c>P:View.Email&lt;-P:Member.Email,P:Member.Name;P:View.Id&lt;-P:Member.Id</c>. The ids of methods hold
/// commas too, but only between brackets.
/// </summary>
internal static class KeptData
{
    private const string Arrow = "<-";

    public static string Write(IEnumerable<(string Target, IEnumerable<string> Data)> kept) =>
        string.Join(";", kept.Select(k => k.Target + Arrow + string.Join(",", k.Data)));

    public static IEnumerable<(string Target, ImmutableArray<string> Data)> Read(string kept)
    {
        foreach (var part in kept.Split(';'))
        {
            var arrow = part.IndexOf(Arrow, StringComparison.Ordinal);
            if (arrow > 0)
            {
                yield return (part.Substring(0, arrow), Ids(part.Substring(arrow + Arrow.Length)).ToImmutableArray());
            }
        }
    }

    private static IEnumerable<string> Ids(string list)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch
            {
                '(' or '{' or '[' => 1,
                ')' or '}' or ']' => -1,
                _ => 0,
            };
            if (list[i] == ',' && depth == 0)
            {
                yield return list.Substring(start, i - start);
                start = i + 1;
            }
        }

        yield return list.Substring(start);
    }
}

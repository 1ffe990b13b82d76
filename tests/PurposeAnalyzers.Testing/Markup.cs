namespace PurposeAnalyzers.Testing;

/// <summary>A place where a diagnostic is expected; without an id, the analyzer's only one.</summary>
internal readonly record struct MarkedSpan(string? Id, TextSpan Span, bool StartOnly);

/// <summary>Text freed of its markup: <c>[|x|]</c>, <c>{|ID:x|}</c>, <c>{|#0:x|}</c>, <c>{|#0:x|#0}</c>, <c>$$</c>.</summary>
internal sealed record Markup(string Text, ImmutableArray<MarkedSpan> Spans, ImmutableSortedDictionary<int, TextSpan> Keys)
{
    public static Markup None(string text) => new(text, [], ImmutableSortedDictionary<int, TextSpan>.Empty);

    public static Markup Parse(string source, bool positionsAreCode = false) => new Parser(source, positionsAreCode).Run();

    private sealed class Parser(string source, bool positionsAreCode)
    {
        private readonly System.Text.StringBuilder _text = new(source.Length);
        private readonly ImmutableArray<MarkedSpan>.Builder _spans = ImmutableArray.CreateBuilder<MarkedSpan>();
        private readonly SortedDictionary<int, TextSpan> _keys = [];
        private readonly Stack<int> _unnamed = new();
        private readonly List<(string Name, int Start)> _named = [];
        private int _at;

        public Markup Run()
        {
            while (_at < source.Length)
            {
                if (!TryStart() && !TryEnd() && !TryPosition())
                {
                    _text.Append(source[_at++]);
                }
            }

            if (_unnamed.Count + _named.Count > 0)
            {
                throw Wrong("a marked span is not closed");
            }

            var spans = _spans.OrderBy(s => s.Span.Start).ThenBy(s => s.Span.End).ThenBy(s => s.Id, StringComparer.Ordinal);
            return new(_text.ToString(), [.. spans], _keys.ToImmutableSortedDictionary());
        }

        private bool TryStart()
        {
            if (Next("[|") && !IsBracketBeforeAnEnd())
            {
                _unnamed.Push(_text.Length);
                return Take(2);
            }

            if (!Next("{|"))
            {
                return false;
            }

            var colon = source.IndexOf(':', _at);
            var name = colon < 0 ? "" : source[(_at + 2)..colon];
            if (name.Length == 0 || !name.TrimStart('#').All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '+'))
            {
                return false;
            }

            if (name[0] == '#' && !int.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                throw Wrong($"'{name}' is not a numbered key");
            }

            _named.Add((name, _text.Length));
            return Take(3 + name.Length);
        }

        /// <summary>In <c>[|a[|]</c> the second bracket is code: <c>[|]</c> and <c>[|}</c> close what is open.</summary>
        private bool IsBracketBeforeAnEnd() =>
            (Next("[|]") && _unnamed.Count > 0) || (Next("[|}") && _named.Count > 0);

        private bool TryEnd()
        {
            if (Next("|]"))
            {
                if (!_unnamed.TryPop(out var start))
                {
                    throw Wrong("'|]' closes nothing");
                }

                _spans.Add(new(null, TextSpan.FromBounds(start, _text.Length), StartOnly: false));
                return Take(2);
            }

            if (Next("|}"))
            {
                Close(_named.Count - 1, "|}");
                return Take(2);
            }

            var brace = Next("|#") ? source.IndexOf('}', _at) : -1;
            if (brace < 0 || !source[(_at + 2)..brace].All(char.IsAsciiDigit))
            {
                return false;
            }

            var end = source[_at..(brace + 1)];
            Close(_named.FindLastIndex(n => n.Name == end[1..^1]), end);
            return Take(end.Length);
        }

        private void Close(int index, string end)
        {
            if (index < 0)
            {
                throw Wrong($"'{end}' closes nothing");
            }

            var (name, start) = _named[index];
            _named.RemoveAt(index);
            var span = TextSpan.FromBounds(start, _text.Length);
            if (name[0] != '#')
            {
                _spans.Add(new(name, span, StartOnly: false));
            }
            else if (!_keys.TryAdd(int.Parse(name[1..], CultureInfo.InvariantCulture), span))
            {
                throw Wrong($"the key '{name}' stands twice");
            }
        }

        private bool TryPosition()
        {
            if (positionsAreCode || !Next("$$"))
            {
                return false;
            }

            _spans.Add(new(null, new TextSpan(_text.Length, 0), StartOnly: true));
            return Take(2);
        }

        private bool Next(string mark) => string.CompareOrdinal(source, _at, mark, 0, mark.Length) == 0;

        private bool Take(int length)
        {
            _at += length;
            return true;
        }

        private ArgumentException Wrong(string problem) => new($"Bad markup near '{source[..Math.Min(_at + 10, source.Length)]}': {problem}.");
    }
}

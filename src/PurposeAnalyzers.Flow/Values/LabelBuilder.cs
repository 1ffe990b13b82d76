namespace PurposeAnalyzers.Flow.Values;

/// <summary>A label in the making. Entries that are put together one by one would be copied each time.</summary>
internal struct LabelBuilder
{
    private Label? whole;
    private List<(Origin Origin, Trail? Trail)>? entries;

    public void Add(Origin origin, Trail? trail) => Spill().Add((origin, trail));

    public void Add(Label label)
    {
        if (label.IsEmpty)
        {
            return;
        }

        if (whole is null && entries is null)
        {
            whole = label;
        }
        else
        {
            Spill().AddRange(label.Entries);
        }
    }

    public Label ToLabel()
    {
        if (entries is null)
        {
            return whole ?? Label.Empty;
        }

        if (entries.Count > 1)
        {
            entries.Sort(static (left, right) => left.Origin.Hash.CompareTo(right.Origin.Hash));
        }

        var joined = ImmutableArray.CreateBuilder<(Origin Origin, Trail? Trail)>(entries.Count);
        var first = 0;
        foreach (var entry in entries)
        {
            first = joined.Count > 0 && joined[joined.Count - 1].Origin.Hash == entry.Origin.Hash ? first : joined.Count;
            Label.AddLeast(joined, first, entry);
        }

        return Label.OfOrdered(joined.ToImmutable());
    }

    private List<(Origin Origin, Trail? Trail)> Spill()
    {
        if (entries is null)
        {
            entries = new List<(Origin, Trail?)>();
            if (whole is not null)
            {
                entries.AddRange(whole.Entries);
            }
        }

        return entries;
    }
}

using System.Collections.Concurrent;

namespace PurposeAnalyzers.Provenance.Containment;

/// <summary>Which personal data an object holds, itself and through all that it refers to.</summary>
/// <remarks>
/// Each question is one walk over the graph of types. Answers for other types are not reused where they could be provisional: where
/// types refer to each other, the result would depend on who asked first.
/// </remarks>
internal sealed class ContainedData(PersonalData data)
{
    private readonly HeldTypes types = new(data);
    private readonly ConcurrentDictionary<WholeReader, ConcurrentDictionary<ITypeSymbol, ImmutableArray<Datum>>> known = new();
    private readonly ConcurrentDictionary<ITypeSymbol, DataBeyond> beyond = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> holders = new(SymbolEqualityComparer.Default);

    /// <summary>What the reader finds in an object of the type, the object itself included if its type is tagged; ordered by <see cref="Datum.Id"/>.</summary>
    public ImmutableArray<Datum> Of(ITypeSymbol type, WholeReader reader)
    {
        if (!HoldsPersonalData(type))
        {
            return ImmutableArray<Datum>.Empty;
        }

        var answers = known.GetOrAdd(reader, static _ => new(SymbolEqualityComparer.Default));
        return answers.TryGetValue(type, out var found) ? found : answers.GetOrAdd(type, Collect(type, reader));
    }

    /// <summary>What is in the text that the compiler makes of an object of the type: its members' text, and theirs.</summary>
    public ImmutableArray<Datum> PrintedBy(ITypeSymbol type)
    {
        var found = new HashSet<Datum>();
        var walk = new TypeWalk(type);
        while (walk.Next() is { } next)
        {
            foreach (var member in PrintedMembers.Of(next))
            {
                if (data.Find(member) is { } datum)
                {
                    found.Add(datum);
                }

                walk.Add(member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type, next);
            }
        }

        return found.OrderBy(datum => datum.Id, StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>Whether there is any personal data in an object of the type, whoever reads it.</summary>
    public bool HoldsPersonalData(ITypeSymbol type) =>
        !HeldTypes.IsPlain(type) && (holders.TryGetValue(type, out var holds) ? holds : FindFirst(type));

    /// <summary>Whether there is personal data in an object of the type that is not also in one of the other type.</summary>
    public bool HoldsBeyond(ITypeSymbol type, ITypeSymbol other) =>
        HoldsPersonalData(type)
        && (!HoldsPersonalData(other) || (beyond.TryGetValue(other, out var known) ? known : beyond.GetOrAdd(other, new DataBeyond(other, types))).IsIn(type));

    private ImmutableArray<Datum> Collect(ITypeSymbol type, WholeReader reader)
    {
        var found = new HashSet<Datum>();
        types.Collect(type, reader, found);
        return found.OrderBy(datum => datum.Id, StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>
    /// Goes to the first datum only. What lies on the way there holds it too, and if there is none, nothing on the way holds any: of
    /// these no question is open, so that all types of a program together cost little more than one walk.
    /// </summary>
    private bool FindFirst(ITypeSymbol type)
    {
        if (types.AreNone(type))
        {
            return holders[type] = false;
        }

        // The types that one of a library was given are smaller than it, so that this ends.
        if (types.Parts(type) is { } parts)
        {
            return holders[type] = types.OfValue(type).Any() || parts.Any(part => HoldsPersonalData(TypeWalk.Bounded(part)));
        }

        var walk = new TypeWalk(type);
        if (types.OfValue(type).Any())
        {
            return Publish(walk.Path(type), true);
        }

        while (walk.Next() is { } next)
        {
            foreach (var held in types.In(next, WholeReader.Everything))
            {
                var isKnown = holders.TryGetValue(held.Type, out var holds);
                if (held.Datum is not null || holds)
                {
                    return Publish(walk.Path(next), true);
                }

                if (!isKnown)
                {
                    walk.Add(held.Type, next);
                }
            }
        }

        return Publish(walk.IsComplete ? walk.All : [type], false);
    }

    private bool Publish(IEnumerable<ITypeSymbol> answered, bool holds)
    {
        foreach (var type in answered)
        {
            holders[type] = holds;
        }

        return holds;
    }
}

using Microsoft.CodeAnalysis.FlowAnalysis;
using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Lowering;

/// <summary>Numbers the values and variables of a program, and notes which variables functions share and which may hold the same object.</summary>
internal sealed class Slots
{
    private readonly Dictionary<ISymbol, int> variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> captures = new();
    private readonly Dictionary<int, ISymbol> homes = new();
    private readonly Dictionary<ISymbol, HashSet<int>> captured = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<int, int> aliases = new();
    private readonly ImmutableHashSet<int>.Builder shared = ImmutableHashSet.CreateBuilder<int>();
    private readonly ImmutableHashSet<int>.Builder reassigned = ImmutableHashSet.CreateBuilder<int>();
    private readonly HashSet<int> declared = new();
    private readonly HashSet<int> unnamed = new();

    /// <summary>Slot 0 stays empty.</summary>
    private int count = 1;

    public int New() => count++;

    /// <summary>Declares the parameters of a function, and <c>this</c>.</summary>
    public void Declare(ISymbol function, INamedTypeSymbol? ownerType)
    {
        if (ownerType is not null && function is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            Declare((ISymbol)ownerType, function);
        }

        if (function is IMethodSymbol method)
        {
            foreach (var parameter in method.Parameters)
            {
                Declare((ISymbol)parameter, function);
            }
        }
    }

    public int Variable(ISymbol variable, ISymbol function)
    {
        if (!variables.TryGetValue(variable, out var slot))
        {
            return Declare(variable, function);
        }

        if (!SymbolEqualityComparer.Default.Equals(homes[slot], function))
        {
            shared.Add(slot);
            if (!captured.TryGetValue(function, out var inFunction))
            {
                captured.Add(function, inFunction = new HashSet<int>());
            }

            inFunction.Add(slot);
        }

        return slot;
    }

    /// <summary>A variable that the source does not name.</summary>
    public int NewVariable()
    {
        var slot = New();
        unnamed.Add(slot);
        return slot;
    }

    public int Capture(CaptureId id)
    {
        if (!captures.TryGetValue(id, out var slot))
        {
            captures.Add(id, slot = NewVariable());
        }

        return slot;
    }

    private ImmutableArray<int> CapturedBy(ISymbol function) =>
        captured.TryGetValue(function, out var slots) ? slots.OrderBy(s => s).ToImmutableArray() : ImmutableArray<int>.Empty;

    public void Reassign(int slot)
    {
        if (declared.Contains(slot))
        {
            reassigned.Add(slot);
        }
    }

    /// <summary>Notes that two variables may hold the same object.</summary>
    public void Alias(int first, int second) => aliases[Root(first)] = Root(second);

    public FlowProgram ToProgram(ISymbol owner, ImmutableArray<FlowFunction> functions, bool isTruncated)
    {
        // Those of a function are its parameters, this, and those of a primary constructor in an initializer.
        var parameters = variables
            .Where(v => v.Key is not ILocalSymbol)
            .OrderBy(v => v.Value)
            .ToLookup(v => homes[v.Value], v => (v.Key, v.Value), SymbolEqualityComparer.Default);
        return new FlowProgram(
            owner,
            functions.Select(f => f with { Parameters = parameters[f.Symbol].ToImmutableArray(), Captured = CapturedBy(f.Symbol) }).ToImmutableArray(),
            Enumerable.Range(0, count).Select(slot => homes.ContainsKey(slot) || unnamed.Contains(slot)).ToImmutableArray(),
            shared.ToImmutable(),
            AliasClasses(),
            reassigned.ToImmutable(),
            isTruncated);
    }

    private int Declare(ISymbol variable, ISymbol function)
    {
        if (variables.TryGetValue(variable, out var known))
        {
            return known;
        }

        var slot = New();
        variables.Add(variable, slot);
        homes.Add(slot, function);
        if (variable is not ILocalSymbol)
        {
            declared.Add(slot);
        }

        return slot;
    }

    private int Root(int slot)
    {
        var root = slot;
        while (aliases.TryGetValue(root, out var next) && next != root)
        {
            root = next;
        }

        // The next search is short.
        while (slot != root && aliases.TryGetValue(slot, out var next))
        {
            aliases[slot] = root;
            slot = next;
        }

        return root;
    }

    private ImmutableDictionary<int, ImmutableArray<int>> AliasClasses() =>
        aliases.Keys.Concat(aliases.Values).Distinct()
            .GroupBy(Root)
            .Select(group => group.OrderBy(slot => slot).ToImmutableArray())
            .Where(group => group.Length > 1)
            .SelectMany(group => group.Select(slot => (slot, group)))
            .ToImmutableDictionary(p => p.slot, p => p.group);
}

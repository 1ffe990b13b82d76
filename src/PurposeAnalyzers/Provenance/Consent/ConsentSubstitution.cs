using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>Between a call and what it runs: the same objects have other names.</summary>
internal static class ConsentSubstitution
{
    /// <summary>What a callee knows, in the names of its caller. What the caller does not name is about something that nobody can tell.</summary>
    public static FactSet Of(FactSet facts, IMethodSymbol callee, ImmutableArray<ConsentOperand> operands, ImmutableArray<IArgumentOperation> arguments) =>
        facts.Select(fact => Of(fact, callee, operands, arguments));

    /// <summary>What is known when a callee begins, under the names that it has for what the call passes.</summary>
    public static ConsentState Entry(ConsentState caller, IMethodSymbol callee, ImmutableArray<ConsentOperand> operands)
    {
        var entry = caller;
        var named = FactSet.None;
        foreach (var operand in operands)
        {
            if (ParameterOf(callee, operand) is { } parameter)
            {
                entry = entry.Assign(parameter, ConsentValue.Unknown with { Content = operand.Value.Content });
                named = operand.Value.Path is { } path
                    ? named.Or(caller.Facts.Or(operand.Value.Around).About(path).Renaming(path, RecordPath.Of(parameter, parameter.Type)))
                    : named;
            }
        }

        return entry.Knowing(named);
    }

    /// <summary>A method of another object has another <c>this</c>.</summary>
    public static ConsentState EntryOfMember(ConsentPlace place, IMethodSymbol callee)
    {
        var self = callee.ContainingType.OriginalDefinition;
        var name = RecordPath.Of(self, callee.ContainingType);
        var receiver = place.Operands.Where(o => o.Parameter is null).Select(o => o.Value.Path).FirstOrDefault();
        var facts = place.Facts;
        if (!callee.IsStatic && !name.Equals(receiver))
        {
            facts = facts.Without(self).Or(receiver is null ? FactSet.None : facts.About(receiver).Renaming(receiver, name));
        }

        return Entry(ConsentState.Empty.WithFacts(facts), callee, place.Operands);
    }

    /// <summary>Only what a method's callers can name is known outside of it.</summary>
    public static FactSet Outside(FactSet facts, IMethodSymbol method) => facts.Select(fact => fact with
    {
        Subjects = fact.Subjects.RemoveAll(s => s.Root is ILocalSymbol || (s.Root is IParameterSymbol parameter && !IsOf(parameter, method))),
    });

    /// <summary>What a local function knows of its own variables means nothing outside; those of the code around it are known there, too.</summary>
    public static FactSet OutsideLocal(FactSet facts, IMethodSymbol function) => facts.Select(fact => fact with
    {
        Subjects = fact.Subjects.RemoveAll(s => s.Root is ILocalSymbol local && SymbolEqualityComparer.Default.Equals(local.ContainingSymbol, function)),
    });

    /// <summary>What an implementation knows, in the names of what it implements.</summary>
    public static FactSet AsCalled(FactSet facts, IMethodSymbol implementation, IMethodSymbol called) =>
        SymbolEqualityComparer.Default.Equals(implementation, called)
            ? facts
            : facts.Select(fact => fact with
            {
                IdParameter = fact.IdParameter is { } id ? called.Parameters.ElementAtOrDefault(id.Ordinal) : null,
                Subjects = fact.Subjects.Select(s => AsCalled(s, called)).OfType<RecordPath>().ToImmutableArray(),
            });

    private static RecordPath? AsCalled(RecordPath subject, IMethodSymbol called) => subject.Root switch
    {
        IParameterSymbol parameter => called.Parameters.ElementAtOrDefault(parameter.Ordinal) is { } own ? Renamed(subject, own, own.Type) : null,
        ITypeSymbol => Renamed(subject, called.ContainingType.OriginalDefinition, called.ContainingType),
        _ => subject,
    };

    private static RecordPath? Renamed(RecordPath subject, ISymbol root, ITypeSymbol type) => subject.Rebase(RecordPath.Of(subject.Root!, null), RecordPath.Of(root, type));

    private static IParameterSymbol? ParameterOf(IMethodSymbol callee, ConsentOperand operand) =>
        operand.Parameter is IParameterSymbol { Ordinal: var ordinal } && ordinal < callee.Parameters.Length ? callee.Parameters[ordinal] : null;

    private static bool IsOf(IParameterSymbol parameter, IMethodSymbol callee) =>
        SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, callee.OriginalDefinition);

    private static ConsentFact? Of(ConsentFact fact, IMethodSymbol callee, ImmutableArray<ConsentOperand> operands, ImmutableArray<IArgumentOperation> arguments)
    {
        if (fact.IdParameter is { } parameter && IsOf(parameter, callee))
        {
            var (id, passed) = arguments.Where(a => a.Parameter?.Ordinal == parameter.Ordinal).Select(a => ConsentIds.Of(a.Value)).FirstOrDefault();
            if (id is null && passed is null)
            {
                return null;
            }

            fact = fact with { Id = id, IdParameter = passed };
        }

        return fact with { Subjects = fact.Subjects.Select(subject => Of(subject, callee, operands)).OfType<RecordPath>().ToImmutableArray() };
    }

    private static RecordPath? Of(RecordPath subject, IMethodSymbol callee, ImmutableArray<ConsentOperand> operands)
    {
        bool IsPassed(ConsentOperand operand) => subject.Root is IParameterSymbol parameter
            ? operand.Parameter is IParameterSymbol passed && passed.Ordinal == parameter.Ordinal
            : operand.Parameter is null;
        return subject.Root switch
        {
            IParameterSymbol parameter when !IsOf(parameter, callee) => subject,
            ITypeSymbol when callee.MethodKind == MethodKind.LocalFunction => subject,
            IParameterSymbol or ITypeSymbol => operands.Where(IsPassed).Select(o => o.Value.Path).FirstOrDefault() is { } path
                ? subject.Rebase(RecordPath.Of(subject.Root, null), path)
                : null,
            _ => subject,
        };
    }
}

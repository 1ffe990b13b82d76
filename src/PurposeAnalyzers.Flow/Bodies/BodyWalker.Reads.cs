using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Flow.Bodies;

/// <content>Reads that the code spells out: member by member, or by a pattern.</content>
internal sealed partial class BodyWalker
{
    private void VisitProperty(IPropertyReferenceOperation reference)
    {
        if (reference.Property.IsIndexer && (MemberAccess.Of(reference) & Access.Read) != 0)
        {
            foreach (var named in domain.NamedBy(reference))
            {
                AddRead(named, reference, Name(reference.Syntax));
            }
        }

        if (!IsOfInterest(reference.Property))
        {
            return;
        }

        var access = MemberAccess.Of(reference);
        NoteInferred(reference.Property, reference);
        VisitRead(reference, reference.Property);

        // The tag of a property says what its getter returns, so only what an untagged getter does is of interest.
        if ((access & Access.Read) != 0 && !domain.IsTracked(reference.Property))
        {
            AddCallFor(reference, reference.Property.GetMethod, reference.Instance, Name(reference.Syntax));
            VisitDelegateMember(reference, reference.Property);
        }

        if ((access & Access.Write) != 0)
        {
            AddCall(reference.Property.SetMethod, reference.Instance, Name(reference.Syntax));
        }
    }

    private void VisitField(IFieldReferenceOperation reference)
    {
        if (!IsOfInterest(reference.Field))
        {
            return;
        }

        // A backing field holds its property's data.
        VisitRead(reference, reference.Field.AssociatedSymbol as IPropertySymbol ?? (ISymbol)reference.Field);
        NoteInferred(reference.Field, reference);
        VisitDelegateMember(reference, reference.Field);
    }

    private void NoteInferred(ISymbol member, IOperation reference)
    {
        if (!domain.IsInferred(member.OriginalDefinition))
        {
            return;
        }

        if ((MemberAccess.Of(reference) & Access.Read) != 0)
        {
            (inferredReads ??= new(SymbolEqualityComparer.Default)).Add(member.OriginalDefinition);
        }

        if (MemberWrites.MayBeThrough(reference, callables))
        {
            (inferredWrites ??= new(SymbolEqualityComparer.Default)).Add(member.OriginalDefinition);
        }
    }

    private void VisitRead(IOperation reference, ISymbol symbol)
    {
        if (domain.IsTracked(symbol) && (MemberAccess.Of(reference) & Access.Read) != 0)
        {
            AddRead(symbol, reference, Name(reference.Syntax));
        }
    }

    private void VisitPatternMembers(IOperation operation)
    {
        switch (operation)
        {
            case IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol deconstruct } pattern:
                var positions = (pattern.Syntax as RecursivePatternSyntax)?.PositionalPatternClause?.Subpatterns;
                VisitDeconstruct(deconstruct, pattern, i => positions is { } p && i < p.Count ? p[i] : pattern.Syntax);
                break;
            case IListPatternOperation pattern:
                VisitMember(pattern.LengthSymbol, pattern);
                if (pattern.Patterns.Any(p => p is not (ISlicePatternOperation or IDiscardPatternOperation)))
                {
                    VisitMember(pattern.IndexerSymbol, pattern);
                }

                break;
            case ISlicePatternOperation { Pattern: not null } pattern:
                VisitMember(pattern.SliceSymbol, pattern);
                break;
            case IImplicitIndexerReferenceOperation reference:
                VisitMember(reference.LengthSymbol, reference);
                VisitMember(reference.IndexerSymbol, reference);
                break;
        }
    }

    /// <summary>A member that the compiler reads or calls for a construct.</summary>
    private void VisitMember(ISymbol? member, IOperation operation)
    {
        switch (member)
        {
            case IPropertySymbol property:
                AddRead(property, operation, operation.Syntax);
                if (!domain.IsTracked(property))
                {
                    AddCall(property.GetMethod, receiver: null, operation.Syntax, taken: Taken.Whole);
                }

                break;
            case IMethodSymbol method:
                AddRead(method.OriginalDefinition, operation, operation.Syntax);
                AddCall(method, receiver: null, operation.Syntax, taken: Taken.Whole);
                break;
        }
    }

    /// <summary>The words a reader looks for: <c>Email</c> in <c>order.Customer?.Email</c>, <c>Send</c> in <c>mailer.Send(…)</c>.</summary>
    public static SyntaxNode Name(SyntaxNode syntax) => syntax switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        InvocationExpressionSyntax invocation => Name(invocation.Expression),
        ConditionalAccessExpressionSyntax conditional => Name(conditional.WhenNotNull),
        ElementAccessExpressionSyntax element => element.ArgumentList,
        _ => syntax,
    };
}

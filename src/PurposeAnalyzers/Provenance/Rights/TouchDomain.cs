using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>What a walk asks about symbols.</summary>
internal sealed record TouchDomain(
    PersonalData Data, AnnotatedAssemblies Assemblies, ContainedData Contained, LibraryModels Libraries, ValueTypes Types, Callable Callables, TypeHierarchy Hierarchy)
{
    /// <summary>Whether a call of the method runs code that is here. A contract that nobody here implements is like a library.</summary>
    public bool HasCodeHere(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var target = Callable.Of(method);
        return method.MethodKind != MethodKind.DelegateInvoke
            && Callables.MayRunCode(target)
            && (!target.IsAbstract || !CallTargets.Of(target, target.ContainingType, Hierarchy, cancellationToken).Targets.IsEmpty);
    }

    /// <summary>Whether the type declares personal data, rather than leading to some.</summary>
    public bool DeclaresData(ITypeSymbol? type)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            if (Types.MayBeTagged(t) && t.GetMembers().Any(member => member is IFieldSymbol or IPropertySymbol && Data.Find(member) is not null))
            {
                return true;
            }
        }

        return false;
    }
}

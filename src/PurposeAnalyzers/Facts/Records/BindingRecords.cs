using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Facts.Records;

/// <summary>What the policy's bindings say of code that this compilation has or refers to.</summary>
internal sealed class BindingRecords(Compilation compilation)
{
    public IEnumerable<ProcessingRecord> Of(PrivacyPolicy policy) =>
        policy.Bindings.Where(binding => binding.Kind is BindingKind.Code or BindingKind.Disclosure && Applies(binding)).SelectMany(Of);

    private static IEnumerable<ProcessingRecord> Of(PolicyBinding binding)
    {
        var code = binding.Target ?? binding.Assembly!;
        return binding.Kind == BindingKind.Code
            ? [
                new ProcessingRecord(RecordKind.Code, binding.Location, code, binding.Purposes)
                    .With("member", code)
                    .With("name", code.Substring(code.IndexOf(':') + 1))
                    .With("purposes", binding.Purposes.OrderBy(id => id, StringComparer.Ordinal))
                    .With("from", "binding"),
            ]
            : binding.Recipients.Select(recipient => new ProcessingRecord(RecordKind.Processor, binding.Location, code, recipient)
                .With("recipient", recipient)
                .With("code", code)
                .With("from", "binding"));
    }

    private bool Applies(PolicyBinding binding) => binding.Target is null
        ? Assemblies().Any(assembly => BindingMismatch.IsNamed(assembly, binding.Assembly!))
        : DocumentationCommentId.GetSymbolsForDeclarationId(binding.Target, compilation).Any(symbol => IsIn(symbol, binding.Assembly));

    private static bool IsIn(ISymbol symbol, string? assembly) =>
        assembly is null
        || BindingMismatch.IsNamed(symbol.ContainingAssembly, assembly)
        || (symbol is INamespaceSymbol space && space.ConstituentNamespaces.Any(part => BindingMismatch.IsNamed(part.ContainingAssembly, assembly)));

    private IEnumerable<IAssemblySymbol> Assemblies() => compilation.SourceModule.ReferencedAssemblySymbols.Prepend(compilation.Assembly);
}

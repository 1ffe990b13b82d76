using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.CodeFixes.StatedPurposes;

/// <summary>PUR0201: the id that was meant, in code and in the policy file; or the policy declares the purpose.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(UnknownIdCodeFix),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".cs", ".xml"]), Shared]
public sealed class UnknownIdCodeFix() : PurposeCodeFix(Descriptors.PUR0201_UnknownId, new UseSuggestedId(), new DeclarePurpose());

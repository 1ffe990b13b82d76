using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Repairs;

namespace PurposeAnalyzers.CodeFixes.StatedPurposes;

/// <summary>PUR0203: the code says which of the candidates it serves.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AmbiguousPurposeCodeFix)), Shared]
public sealed class AmbiguousPurposeCodeFix() : PurposeCodeFix(Descriptors.PUR0203_AmbiguousPurpose, new MarkCode());

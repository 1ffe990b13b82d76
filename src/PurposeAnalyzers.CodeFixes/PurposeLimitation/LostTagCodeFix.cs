using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Repairs;

namespace PurposeAnalyzers.CodeFixes.PurposeLimitation;

/// <summary>PUR0905: what keeps data gets its tag.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LostTagCodeFix)), Shared]
public sealed class LostTagCodeFix() : PurposeCodeFix(Descriptors.PUR0905_LostTag, new CopyTags("CopyTags", "CopyTags"));

using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Repairs;

namespace PurposeAnalyzers.CodeFixes.PurposeLimitation;

/// <summary>PUR0904: a tag that permits more than the data does is narrowed to what the data permits.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WidenedPurposeCodeFix)), Shared]
public sealed class WidenedPurposeCodeFix() : PurposeCodeFix(Descriptors.PUR0904_WidenedPurpose, new CopyTags("NarrowTags", "NarrowTags"));

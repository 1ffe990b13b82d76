using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Repairs;

namespace PurposeAnalyzers.CodeFixes.StatedPurposes;

/// <summary>PUR0205: what looks like personal data gets a category of the policy; without categories, the tags of what stands beside it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UntaggedDataCodeFix)), Shared]
public sealed class UntaggedDataCodeFix() : PurposeCodeFix(Descriptors.PUR0205_UntaggedData, new TagWithCategory(), new TagLikeSibling());

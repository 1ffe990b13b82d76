using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Repairs;

namespace PurposeAnalyzers.CodeFixes.StatedPurposes;

/// <summary>PUR0202: the code says which purpose it serves.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndeclaredPurposeCodeFix)), Shared]
public sealed class UndeclaredPurposeCodeFix() : PurposeCodeFix(Descriptors.PUR0202_UndeclaredPurpose, new MarkCode());

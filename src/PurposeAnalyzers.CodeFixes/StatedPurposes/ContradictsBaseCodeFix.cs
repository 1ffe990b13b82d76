using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Repairs;

namespace PurposeAnalyzers.CodeFixes.StatedPurposes;

/// <summary>PUR0204: the base states what holds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ContradictsBaseCodeFix)), Shared]
public sealed class ContradictsBaseCodeFix() : PurposeCodeFix(Descriptors.PUR0204_ContradictsBase, new LeaveToBase(), new TagBase());

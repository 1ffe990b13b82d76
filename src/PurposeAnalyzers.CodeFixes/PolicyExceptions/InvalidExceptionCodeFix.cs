using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.StatedPurposes;

namespace PurposeAnalyzers.CodeFixes.PolicyExceptions;

/// <summary>PUR0601: the exception that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InvalidExceptionCodeFix)), Shared]
public sealed class InvalidExceptionCodeFix() : PurposeCodeFix(Descriptors.PUR0601_InvalidException, new UseSuggestedId());

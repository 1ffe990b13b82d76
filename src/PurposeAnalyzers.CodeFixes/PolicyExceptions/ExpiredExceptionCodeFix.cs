using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.CodeFixes.PolicyExceptions;

/// <summary>PUR0602: an exception that is over goes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExpiredExceptionCodeFix)), Shared]
public sealed class ExpiredExceptionCodeFix() : PurposeCodeFix(Descriptors.PUR0602_ExpiredException, new RemoveException());

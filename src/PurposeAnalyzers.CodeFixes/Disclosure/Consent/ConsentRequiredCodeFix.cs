using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.CodeFixes.Disclosure.Consent;

/// <summary>PUR0302: do it only for those who consented.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConsentRequiredCodeFix)), Shared]
public sealed class ConsentRequiredCodeFix() : PurposeCodeFix(Descriptors.PUR0302_ConsentRequired, new AskForConsent());

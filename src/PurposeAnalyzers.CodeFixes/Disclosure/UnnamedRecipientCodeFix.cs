using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.CodeFixes.Disclosure;

/// <summary>PUR0303: say who gets the data.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnnamedRecipientCodeFix)), Shared]
public sealed class UnnamedRecipientCodeFix() : PurposeCodeFix(Descriptors.PUR0303_UnnamedRecipient, new NameRecipient());

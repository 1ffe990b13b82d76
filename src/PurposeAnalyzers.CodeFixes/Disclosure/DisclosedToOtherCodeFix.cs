using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Repairs;

namespace PurposeAnalyzers.CodeFixes.Disclosure;

/// <summary>PUR0301: the policy excepts it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DisclosedToOtherCodeFix)), Shared]
public sealed class DisclosedToOtherCodeFix() : PurposeCodeFix(Descriptors.PUR0301_DisclosedToOther, new AddPolicyException());

using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Repairs;

namespace PurposeAnalyzers.CodeFixes.PurposeLimitation;

/// <summary>PUR0903: the data permits one purpose more.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassedToOtherPurposeCodeFix)), Shared]
public sealed class PassedToOtherPurposeCodeFix() : PurposeCodeFix(Descriptors.PUR0903_PassedToOtherPurpose, new PermitPurpose(isOfCallee: true), new AddPolicyException());

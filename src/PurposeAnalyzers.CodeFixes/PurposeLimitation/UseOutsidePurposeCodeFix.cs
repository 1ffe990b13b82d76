using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Repairs;

namespace PurposeAnalyzers.CodeFixes.PurposeLimitation;

/// <summary>PUR0901: the code serves fewer purposes or another one, or the data permits one more.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseOutsidePurposeCodeFix)), Shared]
public sealed class UseOutsidePurposeCodeFix() : PurposeCodeFix(
    Descriptors.PUR0901_UseOutsidePurpose, new NarrowCodePurpose(), new MarkCode(), new PermitPurpose(), new AddPolicyException());

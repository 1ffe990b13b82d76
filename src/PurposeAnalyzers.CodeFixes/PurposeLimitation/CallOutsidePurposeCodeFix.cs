using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Repairs;

namespace PurposeAnalyzers.CodeFixes.PurposeLimitation;

/// <summary>PUR0902: the calling code serves fewer purposes or another one, or the data permits one more.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallOutsidePurposeCodeFix)), Shared]
public sealed class CallOutsidePurposeCodeFix() : PurposeCodeFix(
    Descriptors.PUR0902_CallOutsidePurpose, new NarrowCodePurpose(), new MarkCode(), new PermitPurpose(), new AddPolicyException());

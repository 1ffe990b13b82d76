using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PurposeAnalyzers.CodeFixes.PolicyExceptions;

/// <summary>PUR0603: the code as it is now has been approved.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangedSinceApprovalCodeFix)), Shared]
public sealed class ChangedSinceApprovalCodeFix() : PurposeCodeFix(Descriptors.PUR0603_ChangedSinceApproval, new StateApproval());

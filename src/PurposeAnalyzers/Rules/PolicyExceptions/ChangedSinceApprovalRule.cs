using System.Threading;
using PurposeAnalyzers.Purposes.Exceptions;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.PolicyExceptions;

/// <summary>Code under an exception is not the code that was approved, or what it calls directly is not. The exception lifts nothing.</summary>
/// <example>
/// <code>
/// [PolicyException("6-1", Justification = "Court order", ApprovedBy = "Privacy officer", Approval = "1f0c…")]   // PUR0603: it gave the name alone when it was approved
/// string Answer(Member m) =&gt; m.Name + m.Email;
/// </code>
/// </example>
internal sealed class ChangedSinceApprovalRule : IAnnotationRule
{
    public IEnumerable<Draft> Judge(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken)
    {
        if (ExceptionDiagnostic.IdOf(use) is not null
            && use.Data.String(ExceptionValidity.Approval) is { } approved
            && model.Exceptions.Validity.HashAt(use.Syntax, cancellationToken) is { } hash
            && !ExceptionValidity.IsSameHash(hash, approved))
        {
            yield return Draft.Create(
                Descriptors.PUR0603_ChangedSinceApproval,
                use.LocationOf(approved, ExceptionValidity.Approval),
                ExceptionDiagnostic.Properties(use, model).Add(ExceptionDiagnostic.Approval, hash),
                ExceptionDiagnostic.Text(use, Approvals.IsHash(approved) ? "PUR0603_Changed" : "PUR0603_NoHash", hash, approved));
        }
    }
}

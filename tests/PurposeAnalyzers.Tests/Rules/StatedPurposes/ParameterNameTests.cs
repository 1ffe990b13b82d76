using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.StatedPurposes;

/// <summary>How messages call a parameter that is not data but the place of an annotation.</summary>
public class ParameterNameTests
{
    [Fact]
    public async Task An_annotation_on_a_parameter_is_reported_with_the_method_that_has_the_parameter() =>
        await CSharpAnalyzerVerifier<PurposeAnalyzer>.VerifyAnalyzerAsync(
            """
            using PurposeAnalyzers.Annotations;

            static class Mailer
            {
                [Purpose("marketing")]
                static void Send([{|#0:PermittedPurposes("support")|}] string address)
                {
                }
            }
            """,
            CSharpAnalyzerVerifier<PurposeAnalyzer>.Diagnostic("PUR0206").WithLocation(0).WithMessage(
                "[PermittedPurposes] on 'Mailer.Send(address)' does not permit 'marketing', the purpose of 'Mailer.Send': no use of the value there is permitted"));
}

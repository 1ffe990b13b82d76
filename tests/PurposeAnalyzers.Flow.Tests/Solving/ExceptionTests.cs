using static PurposeAnalyzers.Flow.Tests.FlowSample;

namespace PurposeAnalyzers.Flow.Tests.Solving;

/// <summary>An exception leaves a block with whatever has been assigned so far; a <c>finally</c> goes on to wherever it was entered for.</summary>
public class ExceptionTests
{
    [Theory]
    [InlineData("A catch sees each value of the try", "var x = \"\"; try { x = Secret; MayThrow(); x = \"\"; } catch { /*Secret*/ Sink(x); } Sink(\"\");")]
    [InlineData("What is overwritten before the try is gone", "var x = Secret; x = \"\"; try { MayThrow(); } catch { Sink(x); } Sink(x);")]
    [InlineData("What a catch clears is gone after it", "var x = \"\"; try { x = Secret; MayThrow(); x = \"\"; } catch { x = \"\"; } Sink(x);")]
    [InlineData("What a catch leaves is there after it", "var x = \"\"; try { x = Secret; MayThrow(); x = \"\"; } catch { } /*Secret*/ Sink(x);")]
    [InlineData("A second catch sees the try, not the first", "var x = \"\"; try { MayThrow(); } catch (InvalidOperationException) { x = Secret; } catch { Sink(x); } /*Secret*/ Sink(x);")]
    [InlineData("A filter sees the try", "var x = \"\"; try { x = Secret; MayThrow(); x = \"\"; } catch (Exception) when (Keep(x)) { }")]
    [InlineData("What a filter assigns is there in its catch", "var x = \"\"; try { MayThrow(); } catch (Exception) when ((x = Secret) != \"a\") { /*Secret*/ Sink(x); }")]
    [InlineData("What a filter assigns may be there in the next catch", "var x = \"\"; try { MayThrow(); } catch (Exception) when ((x = Secret) == \"a\") { } catch { /*Secret*/ Sink(x); }")]
    [InlineData("A lambda in a try has ways of its own", "Func<string> f = () => \"\"; try { f = () => { try { return Secret; } finally { MayThrow(); } }; } catch { MayThrow(); } finally { MayThrow(); } /*Secret*/ Sink(f());")]
    [InlineData("A local function in a finally has ways of its own", "try { MayThrow(); } catch { MayThrow(); } finally { string L() => b ? Secret : \"\"; /*Secret*/ Sink(L()); }")]
    [InlineData("An exception in a catch leads to the outer catch", "var x = \"\"; try { try { MayThrow(); } catch { x = Secret; throw; } } catch { /*Secret*/ Sink(x); } Sink(x == \"\");")]
    [InlineData("A nested try leads to both catches", "var x = \"\"; try { try { x = Secret; MayThrow(); x = \"\"; } catch (InvalidOperationException) { /*Secret*/ Sink(x); } } catch { /*Secret*/ Sink(x); }")]
    public void Catches(string name, string body) => Run(name, body);

    [Theory]
    [InlineData("A finally sees each value of the try", "var x = \"\"; try { x = Secret; MayThrow(); x = \"\"; } finally { /*Secret*/ Sink(x); } Sink(x);")]
    [InlineData("What is overwritten before a finally is gone after it", "var x = Secret; try { x = \"\"; } finally { MayThrow(); } Sink(x);")]
    [InlineData("What a finally assigns is there after it", "var x = \"\"; try { MayThrow(); } finally { x = Secret; } /*Secret*/ Sink(x);")]
    [InlineData("What a finally clears is gone after it", "var x = \"\"; try { x = Secret; MayThrow(); } finally { x = \"\"; } Sink(x);")]
    [InlineData("A return runs the finally and not what follows", "var x = \"\"; try { if (b) { x = Secret; return; } } finally { /*Secret*/ Sink(x); } Sink(x);")]
    [InlineData("A finally on the way out of two", "var x = \"\"; try { try { if (b) { x = Secret; return; } } finally { /*Secret*/ Sink(x); } Sink(x); } finally { /*Secret*/ Sink(x); } Sink(x);")]
    [InlineData("What an inner finally assigns reaches the outer", "var x = \"\"; try { try { return; } finally { x = Secret; } } finally { /*Secret*/ Sink(x); }")]
    [InlineData("A break runs the finally", "var x = \"\"; while (true) { try { if (b) { x = Secret; break; } } finally { /*Secret*/ Sink(x); } Sink(x); } /*Secret*/ Sink(x);")]
    [InlineData("A continue runs the finally", "var x = \"\"; while (b) { /*Secret*/ Sink(x); try { x = \"\"; continue; } finally { x = Secret; } }")]
    [InlineData("A goto runs the finally", "var x = \"\"; try { if (b) goto end; x = Secret; } finally { MayThrow(); } /*Secret*/ Sink(x); x = \"\"; end: Sink(x);")]
    [InlineData("A try in a finally goes on after it", "var x = Secret; try { MayThrow(); } finally { try { MayThrow(); } finally { x = \"\"; } } Sink(x);")]
    [InlineData("A catch in a finally goes on after it", "var x = \"\"; try { MayThrow(); } finally { try { MayThrow(); } catch { x = Secret; } } /*Secret*/ Sink(x);")]
    [InlineData("A catch in a finally in a finally goes on after it", "var x = \"\"; try { MayThrow(); } finally { try { MayThrow(); } finally { try { MayThrow(); } catch { x = Secret; } } } /*Secret*/ Sink(x);")]
    [InlineData("A catch around a finally's try sees what the inner finally does", "var x = \"\"; try { MayThrow(); } finally { try { try { MayThrow(); } finally { x = Secret; } x = \"\"; } catch { /*Secret*/ Sink(x); x = Secret2; } } /*Secret2*/ Sink(x);")]
    [InlineData("A catch in a finally keeps ways apart", "var x = \"\"; try { if (b) { x = Secret; return; } } finally { try { MayThrow(); } catch { MayThrow(); } } Sink(x);")]
    [InlineData("A catch around a finally sees what it assigns", "var x = \"\"; try { try { MayThrow(); } finally { x = Secret; } x = \"\"; } catch { /*Secret*/ Sink(x); } ")]
    [InlineData("A catch before a finally", "var x = \"\"; try { MayThrow(); } catch { x = Secret; } finally { /*Secret*/ Sink(x); x = \"\"; } Sink(x);")]
    [InlineData("A loop in a finally", "var x = \"\"; try { MayThrow(); } finally { while (b) { /*Secret*/ Sink(x); x = Secret; } } /*Secret*/ Sink(x);")]
    [InlineData("A throw in a finally does not go on", "var x = \"\"; try { MayThrow(); } finally { if (b) { x = Secret; throw new Exception(); } } Sink(x);")]
    [InlineData("A filter in a finally that refuses does not go on", "var x = \"\"; try { MayThrow(); } finally { try { MayThrow(); } catch (Exception) when ((x = Secret) == \"a\") { x = \"\"; } } Sink(x);")]
    [InlineData("A using is a finally", "var x = \"\"; using (var d = new System.IO.StringReader(\"\")) { x = Secret; } /*Secret*/ Sink(x); x = \"\"; Sink(x);")]
    [InlineData("A using declaration keeps the order", "var x = Secret; using var d = new System.IO.StringReader(\"\"); x = \"\"; Sink(x);")]
    [InlineData("A lock keeps the order", "var x = Secret; lock (this) { x = \"\"; } Sink(x); lock (this) { x = Secret; } /*Secret*/ Sink(x);")]
    public void Finallies(string name, string body) => Run(name, body);

    private static void Run(string name, string body)
    {
        Assert.NotEmpty(name);
        VerifyBody(body, "static bool Keep(string x) => x == \"\";");
    }
}

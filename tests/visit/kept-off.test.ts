import { describe, expect, it } from 'vitest';
import { isClosedHost, keptOff } from '../../src/visit/kept-off.ts';
import { keptOffHosts } from '../../src/visit/kept-off-hosts.ts';

const home = 'https://www.brambleford.gov.uk/';

describe('keptOff', () => {
  it.each([
    ['https://www.payments.service.gov.uk/card/1', 'payment', 'GOV.UK Pay'], ['https://checkout.stripe.com/c/pay/1', 'payment', 'Stripe'],
    ['https://STRIPE.com./x', 'payment', 'Stripe'], ['https://secure.worldpay.com/', 'payment', 'Worldpay'], ['https://checkoutshopper-live.adyen.com/', 'payment', 'Adyen'],
    ['https://www.paypal.com/cgi-bin/webscr', 'payment', 'PayPal'], ['https://www.civicaepay.co.uk/B/', 'payment', 'Civica'],
    ['https://sbs.e-paycapita.com/x', 'payment', 'Access PaySuite (Capita)'], ['https://live.opayo.eu.elavon.com/', 'payment', 'Opayo (Sage Pay)'],
    ['https://live.sagepay.com/', 'payment', 'Opayo (Sage Pay)'], ['https://www.allpayments.net/', 'payment', 'allpay'], ['https://pay.realexpayments.com/', 'payment', 'Global Payments (Realex)'],
    ['https://payments.securetrading.net/', 'payment', 'Trust Payments (SecureTrading)'],
    ['https://signin.account.gov.uk/', 'sign-in', 'GOV.UK One Login'], ['https://oidc.account.gov.uk/authorize', 'sign-in', 'GOV.UK One Login'],
    ['https://login.microsoftonline.com/common', 'sign-in', 'Microsoft'], ['https://brambleford.b2clogin.com/x', 'sign-in', 'Microsoft'], ['https://login.live.com/', 'sign-in', 'Microsoft'],
    ['https://accounts.google.com/signin', 'sign-in', 'Google'], ['https://b.eu.auth0.com/', 'sign-in', 'Auth0'], ['https://b.okta.com/', 'sign-in', 'Okta'],
    ['https://brambleford-self.achieveservice.com/AuthenticateUser', 'sign-in', 'Granicus (Firmstep) account'], ['https://brambleford.mats.cloud/portal/login', 'sign-in', 'Netcall (Liberty Create) account'], ['https://brambleford.ieg4.net/account/login.aspx', 'sign-in', 'IEG4 account'],
    ['https://www.google.com/recaptcha/api2/anchor?k=1', 'captcha', 'reCAPTCHA'], ['https://www.google.com//recaptcha/x', 'captcha', 'reCAPTCHA'], ['https://www.google.com/%72ecaptcha/x', 'captcha', 'reCAPTCHA'], ['https://login.microsoftonline.us/x', 'sign-in', 'Microsoft'], ['https://www.recaptcha.net/x', 'captcha', 'reCAPTCHA'], ['https://newassets.hcaptcha.com/c', 'captcha', 'hCaptcha'],
    ['https://challenges.cloudflare.com/cdn-cgi/x', 'captcha', 'Cloudflare Turnstile'], ['https://client-api.arkoselabs.com/', 'captcha', 'Arkose Labs'],
    ['https://api.funcaptcha.com/', 'captcha', 'Arkose Labs'], ['https://api.friendlycaptcha.com/', 'captcha', 'Friendly Captcha'], ['https://service.mtcaptcha.com/', 'captcha', 'MTCaptcha'],
  ])('knows %s', (url, kind, who) => {
    expect(keptOff(url, home)).toEqual({ kind, who, host: new URL(url).host });
  });

  it.each([
    'https://notstripe.com/', 'https://stripe.com.evil.test/', 'https://my-worldpay.community.test/', 'https://www.google.com/maps', 'https://google.com.evil.test/recaptcha',
    'https://notrecaptcha.net/', 'https://myokta.com/', 'https://evilauth0.com/', 'https://brambleford-self.achieveservice.com/service/report_a_missed_bin',
    'https://www.brambleford.gov.uk/login', 'https://brambleford.mats.cloud/birth/register', 'https://brambleford.netcall.com/electoral/register', 'https://brambleford.ieg4.net/council-tax/account', 'https://brambleford.jadu.net/account/council-tax', 'https://brambleford.granicus.com/register/wedding',
    'https://www.brambleford.gov.uk/payments', 'https://brambleford.gov.uk/payments/council-tax', 'https://forms.brambleford.gov.uk/report',
    'https://forms.brambleford.gov.uk/catalogue-of-logins', 'https://blogin.test/', 'https://catalogin.council.test/', 'https://portal.test/login-help', 'https://portal.test/%zz%20x', 'https://maps.test/repay', 'https://www.linkedin.com/company/b', 'mailto:pay@stripe.com', 'javascript:location="https://stripe.com"', 'nonsense',
  ])('does not mean %s', (url) => {
    expect(keptOff(url, home)).toBeNull();
  });

  it.each([
    ['https://payments.brambleford.gov.uk/', 'payment'], ['https://brambleford-epay.test/', 'payment'], ['https://portal.test/b/payments/', 'payment'], ['https://portal.test/billpay', 'payment'],
    ['https://my.brambleford.gov.uk/login', 'sign-in'], ['https://portal.test/account/signin.aspx', 'sign-in'], ['https://id.test/oauth2/authorize?x', 'sign-in'], ['https://id.test/saml/x', 'sign-in'],
    ['https://portal.test/%6cogin', 'sign-in'], ['https://portal.test/%256cogin', 'sign-in'], ['https://portal.test/account/sign%2Din', 'sign-in'], ['https://portal.test/users/sign_in', 'sign-in'], ['https://portal.test/x;login', 'sign-in'], ['https://portal.test/authorise', 'sign-in'],
    ['https://portal.test//login', 'sign-in'], ['https://login.council.gov.uk/', 'sign-in'], ['https://signin.council.gov.uk/x', 'sign-in'], ['https://portal.test/%70ayments/x', 'payment'],
  ])('takes %s by its look for %s, on another host than the home page’s', (url, kind) => {
    expect(keptOff(url, home)).toEqual({ kind, who: new URL(url).host, host: new URL(url).host });
    expect(keptOff(url, url)).toBeNull();
  });

  it('lists each host once, in small letters, and makes no connection to those that only sign people in', () => {
    const names = keptOffHosts.map(({ under }) => under);
    expect(names.filter((name, n) => names.indexOf(name) !== n || name !== name.toLowerCase())).toEqual([]);
    expect(['login.microsoftonline.com', 'b.okta.com', 'js.stripe.com', 'www.google.com', 'council.test', 'not a name'].map(isClosedHost)).toEqual([true, true, false, false, false, false]);
  });
});

/** What a host is for, of those that are never opened. */
export type KeptOffKind = 'payment' | 'sign-in' | 'captcha';

/** One company's host: this name and every name under it. */
export interface KeptOffHost {
  readonly kind: KeptOffKind;
  /** The company or product, as people know it. */
  readonly who: string;
  readonly under: string;
  /** Only addresses whose path it fits; absent: all. */
  readonly path?: RegExp;
}

const all = (kind: KeptOffKind, who: string, ...hosts: readonly string[]): readonly KeptOffHost[] => hosts.map((under) => ({ kind, who, under }));
const only = (kind: KeptOffKind, who: string, path: RegExp, ...hosts: readonly string[]): readonly KeptOffHost[] => hosts.map((under) => ({ kind, who, under, path }));

/**
 * Hosts where money changes hands, where people sign in and that want proof of being human: those that UK councils use, and the large ones.
 * Names that belong to a company as a whole where all of them serve this purpose, else the one name that does.
 */
export const keptOffHosts: readonly KeptOffHost[] = [
  ...all('payment', 'GOV.UK Pay', 'payments.service.gov.uk', 'pay.service.gov.uk'),
  ...all('payment', 'Stripe', 'stripe.com', 'stripe.network', 'link.com'),
  ...all('payment', 'Worldpay', 'worldpay.com', 'worldpay.net', 'worldpay.io', 'rbsworldpay.com', 'bibit.com'),
  ...all('payment', 'Adyen', 'adyen.com', 'adyenpayments.com'),
  ...all('payment', 'PayPal', 'paypal.com', 'paypal.me', 'braintreegateway.com', 'braintree-api.com'),
  ...all('payment', 'Civica', 'civicaepay.co.uk', 'epay.civica.co.uk', 'icon.civica.co.uk'),
  ...all('payment', 'Access PaySuite (Capita)', 'accesspaysuite.com', 'pay360.com', 'paypoint.net', 'secpay.com', 'e-paycapita.com', 'paysuite.com'),
  ...all('payment', 'Adelante', 'adelante.co.uk', 'adelantesoftware.com'),
  ...all('payment', 'Opayo (Sage Pay)', 'opayo.co.uk', 'opayo.eu.elavon.com', 'sagepay.com', 'sagepay.co.uk', 'protx.com', 'elavon.com', 'elavonpaymentgateway.com'),
  ...all('payment', 'allpay', 'allpay.net', 'allpay.cards', 'allpayments.net'),
  ...all('payment', 'Global Payments (Realex)', 'globalpay.com', 'globalpaymentsinc.com', 'globalpay-ecommerce.com', 'realexpayments.com', 'globaliris.com'),
  ...all('payment', 'Trust Payments (SecureTrading)', 'securetrading.net', 'securetrading.com', 'trustpayments.com'),
  ...all('payment', 'Barclaycard', 'barclaycardsmartpay.com', 'epdq.co.uk', 'smartpayfuse.com'),
  ...all('payment', 'Lloyds Cardnet (Fiserv)', 'ipg-online.com', 'firstdata.com', 'fiservapps.com'),
  ...all('payment', 'Cybersource', 'cybersource.com', 'authorize.net'),
  ...all('payment', 'GoCardless', 'pay.gocardless.com', 'verify.gocardless.com', 'api.gocardless.com'),
  ...all('payment', 'Checkout.com', 'checkout.com', 'cko-session.com'),
  ...all('payment', 'Square', 'squareup.com', 'square.link', 'checkout.square.site'),
  ...all('payment', 'SumUp', 'sumup.com', 'sumup.link', 'sumup.co.uk'),
  ...all('payment', 'Mollie', 'mollie.com', 'mollie.nl'),
  ...all('payment', 'Klarna', 'klarna.com'),
  ...all('payment', 'Worldline', 'worldline-solutions.com', 'ogone.com', 'v-psp.com', 'sips-services.com'),
  ...all('payment', 'Nuvei', 'nuvei.com', 'safecharge.com'),
  ...all('payment', 'Cardstream', 'cardstream.com', 'paymentsense.cloud', 'paymentsensegateway.com'),
  ...all('payment', 'ParentPay', 'parentpay.com', 'schoolmoney.co.uk', 'wisepay.co.uk', 'parentmail.co.uk', 'scopay.com'),
  ...all('payment', 'RingGo', 'myringgo.co.uk'),
  ...all('payment', '3-D Secure', 'arcot.com', 'cardinalcommerce.com', '3dsecure.io', 'rsa3dsauth.com', 'rsa3dsauth.co.uk', 'netcetera-payment.ch'),
  ...only('payment', 'Google Pay', /^\/(gp|pay|payments)(\/|$)/i, 'pay.google.com', 'payments.google.com'),
  ...all('payment', 'Apple Pay', 'apple-pay-gateway.apple.com'),
  ...all('payment', 'Amazon Pay', 'pay.amazon.co.uk', 'pay.amazon.com', 'payments.amazon.co.uk', 'payments.amazon.com'),

  ...all('sign-in', 'GOV.UK One Login', 'account.gov.uk', 'signin.service.gov.uk', 'access.service.gov.uk'),
  ...all('sign-in', 'mygovscot myaccount', 'signin.mygovscot.org', 'myaccount.gov.scot', 'signin.myaccount.gov.scot'),
  ...all('sign-in', 'nidirect account', 'identity.nidirect.gov.uk', 'nidirect.identityservice.gov.uk'),
  ...all('sign-in', 'Microsoft', 'login.microsoftonline.com', 'login.microsoftonline.us', 'login.microsoft.com', 'login.live.com', 'login.windows.net', 'account.microsoft.com',
    'b2clogin.com', 'ciamlogin.com', 'microsoftonline-p.com'),
  ...all('sign-in', 'Google', 'accounts.google.com', 'accounts.google.co.uk', 'accounts.youtube.com'),
  ...all('sign-in', 'Apple', 'appleid.apple.com', 'idmsa.apple.com'),
  ...all('sign-in', 'Auth0', 'auth0.com'),
  ...all('sign-in', 'Okta', 'okta.com', 'oktapreview.com', 'okta-emea.com'),
  ...all('sign-in', 'OneLogin', 'onelogin.com'),
  ...all('sign-in', 'Ping Identity', 'pingone.com', 'pingone.eu', 'pingidentity.com'),
  ...all('sign-in', 'Amazon Cognito', 'amazoncognito.com'),
  ...all('sign-in', 'Firebase', 'firebaseapp.com').map((one) => ({ ...one, path: /^\/__\/auth(\/|$)/ })),
  ...all('sign-in', 'ForgeRock', 'forgerock.io', 'forgeblocks.com'),
  ...all('sign-in', 'LinkedIn', 'linkedin.com').map((one) => ({ ...one, path: /^\/(oauth|uas|checkpoint|login)(\/|$)/i })),
  ...only('sign-in', 'Facebook', /^\/(v[\d.]+\/)?(login|dialog\/oauth|checkpoint)(\.php)?(\/|$)/i, 'facebook.com'),
  ...only('sign-in', 'X', /^\/(i\/flow\/login|login|oauth)(\/|$)/i, 'twitter.com', 'x.com'),
  ...all('sign-in', 'NHS login', 'access.login.nhs.uk', 'login.nhs.uk'),
  ...all('sign-in', 'Yoti', 'api.yoti.com', 'code.yoti.com'),
  ...only('sign-in', 'Granicus (Firmstep) account', /^\/(AuthenticateUser|Account\/Login|oauth)(\/|$)/i,
    'achieveservice.com', 'firmstep.com', 'granicus.com'),
  ...only('sign-in', 'Salesforce', /^\/([^?]*\/)?(login|services\/(oauth2|auth)|idp)(\/|$)/i, 'salesforce.com', 'force.com', 'my.site.com'),
  ...only('sign-in', 'Jadu account', /^\/(myaccount\/)?(log_?in|sign_?in)(\/|\.\w{2,5}|$)/i, 'jadu.net', 'jadu.cloud'),
  ...only('sign-in', 'Netcall (Liberty Create) account', /^\/([^?]*\/)?(login|signin)(\/|$)/i, 'netcall.com', 'mats.cloud'),
  ...only('sign-in', 'IEG4 account', /^\/([^?]*\/)?(login|signin)(\/|\.aspx|$)/i, 'ieg4.net', 'ieg4.com', 'ieg4.co.uk'),

  ...only('captcha', 'reCAPTCHA', /^\/recaptcha(\/|$)/i, 'google.com', 'google.co.uk', 'recaptcha.google.com'),
  ...all('captcha', 'reCAPTCHA', 'recaptcha.net'),
  ...all('captcha', 'hCaptcha', 'hcaptcha.com'),
  ...all('captcha', 'Cloudflare Turnstile', 'challenges.cloudflare.com'),
  ...all('captcha', 'Arkose Labs', 'arkoselabs.com', 'funcaptcha.com', 'arkoselabs.cn'),
  ...all('captcha', 'Friendly Captcha', 'friendlycaptcha.com', 'friendlycaptcha.eu', 'frcapi.com'),
  ...all('captcha', 'MTCaptcha', 'mtcaptcha.com', 'mtcaptcha.io'),
  ...all('captcha', 'GeeTest', 'geetest.com', 'geevisit.com'),
  ...all('captcha', 'DataDome', 'captcha-delivery.com'),
  ...all('captcha', 'AWS WAF Captcha', 'captcha.awswaf.com', 'token.awswaf.com'),
];
